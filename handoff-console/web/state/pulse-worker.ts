/** Counts time apart from the page. Takes the interval in ms, answers with empty messages. */
self.addEventListener('message', (event: MessageEvent<number>) => {
  setInterval(() => self.postMessage(0), event.data);
});
