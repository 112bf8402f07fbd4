/**
 * A long text as a file, made and sent piece by piece: it is never one string.
 * @param pieces each of which may be good only until the next is asked for
 */
export function streamResponse(pieces: Iterator<Uint8Array<ArrayBuffer>>): Response {
  const source = {
    pull(controller: ReadableStreamDefaultController): void {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  };
  // Nothing is asked for ahead: the next piece may be made in the bytes of the last.
  const body = new ReadableStream(source, { highWaterMark: 0 });
  return new Response(body);
}
