/** Tags that an explanation may have; none of them takes an attribute. */
const tags = 'p|br|ul|ol|li|strong|em|b|i|h3|h4';
const safeTag = new RegExp(`^</?(?:${tags})\\s*/?>$`, 'i');

/** Whether an explanation is text with plain markup only: no links, images, styles or scripts. */
export function isSafeMarkup(html: string): boolean {
  const marks = html.match(/<[^>]*>?/g) ?? [];
  return marks.every((mark) => safeTag.test(mark));
}
