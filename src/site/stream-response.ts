/** A long text as a file, made and sent piece by piece: it is never one string. */
export function streamResponse(pieces: Iterator<string>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    pull(controller) {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body);
}
