export type Settings = {
  dataDir: string;
  port: number;
  /** Where people reach it, without a trailing slash. */
  publicUrl: string;
  smtp?: { url: string; from: string };
};

export function readSettings(env: NodeJS.ProcessEnv): Promise<Settings>;
