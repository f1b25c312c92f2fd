/** Addresses of the screen: `#/mine`, `#/c/<conversation>`, `#/c/<conversation>/about`. Pure. */
import type { View } from '../../protocol/views.ts';

interface Route {
  pane: 'list' | 'conversation' | 'context';
  id?: string;
  view?: View;
}

const views: readonly string[] = ['mine', 'waiting', 'all', 'closed'];

/** Anything that is not an address of ours is the list. */
export function parseRoute(hash: string): Route {
  const [head = '', id = '', tail = ''] = hash.replace(/^#\/?/, '').split('/');
  if (head === 'c' && id !== '') {
    const decoded = decode(id);
    if (decoded) return { pane: tail === 'about' ? 'context' : 'conversation', id: decoded };
  }
  return views.includes(head) ? { pane: 'list', view: head as View } : { pane: 'list' };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

export function conversationHash(id: string, about = false): string {
  return `#/c/${encodeURIComponent(id)}${about ? '/about' : ''}`;
}

export function viewHash(view: View): string {
  return `#/${view}`;
}
