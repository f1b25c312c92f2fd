/** A notice of the desktop for a ring: the customer's name, never message text. */
export function notifyDesktop(title: string): void {
  if (!('Notification' in self) || Notification.permission !== 'granted' || !document.hidden)
    return;
  try {
    const notice = new Notification(title, { icon: '/console/mark-rings.svg', tag: 'loket-ring' });
    notice.addEventListener('click', () => {
      window.focus();
      notice.close();
    });
  } catch {
    // Some phones only allow them from a service worker; the tab's title and the tones remain.
  }
}

export async function allowDesktopNotices(): Promise<void> {
  if ('Notification' in self && Notification.permission === 'default') {
    await Notification.requestPermission();
  }
}
