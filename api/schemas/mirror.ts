import { z } from '@hono/zod-openapi';
import { Theme } from './common.ts';
import { ItemPicture, LocalText, ThemePicture } from './picture.ts';

/** Favourable is high, also for negatively worded statements. Null: not answered, or not comparable with this year. */
const OwnScore = z.number().nullable();

const MirrorStatement = z.object({
  item: z.string(),
  text: LocalText,
  own: OwnScore,
  ownBefore: OwnScore,
  network: ItemPicture.shape.table,
});

const MirrorTheme = z.object({
  theme: Theme,
  /** Over the statements that the network's picture shows, so that both numbers are about the same. */
  own: OwnScore,
  ownBefore: OwnScore,
  network: ThemePicture.shape.table,
  statements: z.array(MirrorStatement),
});

/**
 * A member's own answers beside its own of the wave before and beside the published picture. It holds nothing that the
 * member did not write itself or that was not published, so it tells nobody anything about others.
 */
export const Mirror = z
  .object({
    wave: z.string(),
    /** Label of the wave before in which this organisation answered too; null: there is none. */
    before: z.string().nullable(),
    publishedAt: z.string(),
    points: z.int(),
    invited: z.int(),
    themes: z.array(MirrorTheme),
  })
  .openapi('Mirror', { description: 'Own, own last year, and the network: for one member alone.' });

export type Mirror = z.infer<typeof Mirror>;
