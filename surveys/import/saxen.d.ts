/** What this product uses of saxen, which comes without types. */
declare module 'saxen' {
  type Context = () => { line: number; column: number };
  export class Parser {
    on(event: 'openTag', heard: (name: string) => void): this;
    on(event: 'closeTag', heard: (name: string) => void): this;
    on(event: 'text', heard: (text: string, decodeEntities: (text: string) => string) => void): this;
    on(event: 'cdata' | 'attention', heard: (text: string) => void): this;
    on(event: 'error' | 'warn', heard: (error: Error, context: Context) => void): this;
    parse(xml: string): Error | null;
  }
}
