import { canonicalJson } from '../../../../surveys/canonical-json.ts';
import type { Receipt } from '../../../queries/my-invitation.ts';

/** Exactly the text whose SHA-256 is the checksum of a receipt: its answers, its version and its wave as canonical JSON. */
export const receiptData = ({ answers, version, wave }: Receipt): string =>
  canonicalJson({ answers, version: version.hash, wave: wave.id });
