import type { Overview } from './overview';

/** What is to be shown, for a viewer to put into its form. */
export interface View extends Overview {
  /** How a file is called in the output: relative to the working directory, with `/`. */
  name(file: string): string;
  readonly color: boolean;
  /** Columns to wrap at. */
  readonly width: number;
}

/** The text to print; ends with a line feed where it is not empty. */
export type Viewer = (view: View) => string;
