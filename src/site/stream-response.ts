/** A long text as a file, made and sent piece by piece: it is never one string. */
export function streamResponse(pieces: Iterator<Uint8Array<ArrayBuffer>>): Response {
  const body = new ReadableStream({
    pull(controller) {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  return new Response(body);
}
