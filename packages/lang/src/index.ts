// Opened by the first change that needs it.
export {};
