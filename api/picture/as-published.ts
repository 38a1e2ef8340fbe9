import type { FoundPicture } from '../../db/queries/picture/find-picture.ts';
import { storedPicture } from './stored-picture.ts';

/** The stored document as it is: never computed again, never reshaped. */
export const asPublished = ({ id, number, reason, json, hash, codeVersion, publishedAt }: FoundPicture) => ({
  ...{ id, number, reason, publishedAt, hash, codeVersion },
  picture: storedPicture(json),
});
