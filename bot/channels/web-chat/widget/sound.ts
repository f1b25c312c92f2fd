/** One short tone made by the browser: no file, no request. */
export function beep(): void {
  try {
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    const level = audio.createGain();
    const end = audio.currentTime + 0.4;
    tone.frequency.value = 880;
    level.gain.setValueAtTime(0.1, audio.currentTime);
    level.gain.exponentialRampToValueAtTime(0.001, end);
    tone.connect(level).connect(audio.destination);
    tone.start();
    tone.stop(end);
  } catch {
    // Without sound the badge and the teaser tell it.
  }
}
