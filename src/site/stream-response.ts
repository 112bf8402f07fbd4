/** A long text as a file, made and sent piece by piece: it is never one string. A piece is made when it is asked for. */
export function streamResponse(pieces: Iterator<Uint8Array<ArrayBuffer>>): Response {
  const source = {
    pull(controller: ReadableStreamDefaultController): void {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  };
  const body = new ReadableStream(source, { highWaterMark: 0 });
  return new Response(body);
}
