/** What an entry is called on its own: one that is known by its day alone says of which register it is. */
export const fullTitle = (register: string, title: string): string => (/^\d{4}-\d{2}-\d{2}/u.test(title) ? `${register} ${title}` : title);
