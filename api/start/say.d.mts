export function say(line: string): void;
export function stop(...lines: string[]): never;
