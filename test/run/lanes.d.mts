export function turnOf(project: string): number;
export function runLanes(narrowed: string[]): Promise<number>;
