import type { ReportDocument } from './document.ts';
import { showSections } from './show-sections.ts';

type StoredVersion = {
  number: number;
  reason: string;
  kind: 'kept' | 'fact-check' | 'final';
  hash: string;
  createdBy: string;
  createdAt: string;
  json: string;
};

/** A version as its readers see it. */
export const showVersion = ({ number, reason, kind, hash, createdBy, createdAt, json }: StoredVersion) => ({
  ...{ number, reason, kind, hash, createdBy, createdAt },
  sections: showSections(JSON.parse(json) as ReportDocument),
});
