// What a run was expected to take of the machine's memory, and what it took, in one sentence.

/** Bytes of the whole process, its program included: before the run, predicted and measured at its peak. */
export interface ToldMemory {
  readonly before: number;
  readonly predicted: number;
  readonly measured: number;
}

const mebibytes = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20).toLocaleString('en-GB')} MiB`;

/** One sentence; sizes in mebibytes, rounded up. */
export const memorySentence = ({ before, predicted, measured }: ToldMemory): string =>
  `Memory at its peak: ${mebibytes(predicted)} predicted, ${mebibytes(measured)} measured, of which ${mebibytes(before)} were the program's before the run.`;
