/** Numbers by which people and firms are known, checked by their own check digits. */

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = "10X98765432";

const isRealDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** 18-digit identity number (GB 11643-1999): date of birth exists, and the last digit is ISO 7064 MOD 11-2 of the others. */
export const isIdNumber = (text: string): boolean => {
  if (!/^[1-9]\d{16}[\dX]$/.test(text)) return false;
  if (!isRealDay(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14)))) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return ID_CHECKS[sum % 11] === text[17];
};

/** A mobile number, or a landline with area code; spaces and hyphens do not count. */
export const isPhone = (text: string): boolean =>
  /^(?:1[3-9]\d{9}|0\d{2,3}\d{7,8}|\d{7,8}|400\d{7}|12\d{3})$/.test(text.replace(/[\s-]/g, ""));
