/** Up to here a body that is too large is still read, to throw it away. */
const most = 32 * 1024 * 1024;

/**
 * Reads what someone is still sending and throws it away, within reason. A sender that is cut off in the middle sees a
 * broken connection and never the answer that says why.
 *
 * @returns whether all of it was read, so that the connection can be used again
 */
export async function hearOut(body: ReadableStream<Uint8Array> | null): Promise<boolean> {
  if (body === null) return true;
  if (body.locked) return false;
  const reader = body.getReader();
  for (let read = 0; read <= most; ) {
    const { done, value } = await reader.read();
    if (done) return true;
    read += value.length;
  }
  await reader.cancel();
  return false;
}
