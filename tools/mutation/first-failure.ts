// A mutant is dead with the first failing example; looking for the smallest one would only take time.
import fc from 'fast-check';

fc.configureGlobal({ endOnFailure: true });
