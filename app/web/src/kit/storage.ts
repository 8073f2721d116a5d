/** What this browser remembers of a person; a browser that forbids storage simply forgets. */
export const recall = (key: string): string | undefined => {
  try {
    return window.localStorage.getItem(`jiannuo.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
};

export const remember = (key: string, value: string): void => {
  try {
    window.localStorage.setItem(`jiannuo.${key}`, value);
  } catch {
    // Private windows of some browsers throw: the choice then holds until the page is left.
  }
};
