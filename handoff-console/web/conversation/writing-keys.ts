/** Which key press sends, and how high the field is. */
interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
}

/** Ctrl+Enter (or Command+Enter) always sends; Enter alone only when the agent chose so. */
export function sendsNow(press: Press, enterSends: boolean): boolean {
  if (press.key !== 'Enter' || press.isComposing) return false;
  if (press.ctrlKey || press.metaKey) return true;
  return enterSends && !press.shiftKey;
}

/** Grows with its text up to eight lines, then scrolls. */
export function growField(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.height = 'auto';
  field.style.height = `${Math.min(field.scrollHeight, 190)}px`;
}
