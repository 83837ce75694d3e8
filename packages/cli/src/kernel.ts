// Which kernel the command line uses. The choice is made in one place, so that every command agrees.

import { type Kernel, explicitKernel } from '@parley/engine';

/** The kernel for a model. */
export const kernelFor: Kernel = explicitKernel;
