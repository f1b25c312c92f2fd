// Calls made before the widget has loaded wait in a queue.
window.Loket =
  window.Loket ||
  function () {
    (window.Loket.q = window.Loket.q || []).push(arguments);
  };
