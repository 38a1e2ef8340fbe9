/** The work in workerd. Its clock stands still while it works, so whoever asks keeps the time. */
import { type Check, repeat } from './work.ts';

export default {
  fetch(request: Request): Response {
    const { searchParams } = new URL(request.url);
    repeat((searchParams.get('check') ?? 'compiled') as Check, Number(searchParams.get('times') ?? 0));
    return new Response('done');
  },
};
