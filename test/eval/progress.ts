import cliProgress from 'cli-progress';

/** A progress bar on standard error; nothing is drawn where no one watches. */
export interface Bar {
  update(done: number, doing: string): void;
  stop(): void;
}

/** Starts a bar that is full at `total`. */
export function startBar(total: number): Bar {
  const bar = new cliProgress.SingleBar(
    { format: '{bar} {percentage}%  {doing}', stream: process.stderr, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0, { doing: '' });
  return {
    update: (done, doing) => bar.update(done, { doing }),
    stop: () => bar.stop(),
  };
}
