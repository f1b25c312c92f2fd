/** One short tone made by the browser: no file, no request. */
export function beep(): void {
  try {
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    const level = audio.createGain();
    level.gain.value = 0.1;
    tone.connect(level).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 0.15);
  } catch {
    // Without sound the badge and the teaser tell it.
  }
}
