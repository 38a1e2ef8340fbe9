import type { PictureDocument } from '../schemas/picture.ts';

/** A picture as it was stored when it was published: it passed the gate then, and nothing has changed it since. */
export const storedPicture = (json: string): PictureDocument => JSON.parse(json) as PictureDocument;
