/** The page of GB/T 9704-2012, 5.2: A4, 版心 156 × 225 mm, 22 lines of 28 characters; lengths in twips (1/1440 inch) unless a name says otherwise. */
import { DocumentGridType, PageOrientation } from "docx";

const TWIPS_PER_MM = 1440 / 25.4;

/** A length in mm as twips. */
export const mm = (length: number): number => Math.round(length * TWIPS_PER_MM);

/** Half points: 2号 = 22 pt, 3号 = 16 pt, 4号 = 14 pt, 小四 = 12 pt. */
export const SIZE = { two: 44, three: 32, four: 28, smallFour: 24 } as const;

/** 225 mm over 22 lines is 28.99 pt. */
export const LINE_PITCH = 579;
/**
 * 156 mm over 28 characters is 15.79 pt; a little shorter, so that the 28th goes in (lines are justified). Not 15.75 pt: LibreOffice then prints no mark that
 * falls right behind the 28th character.
 */
export const CHARACTER_PITCH = 314;
/**
 * How much closer than their width characters of 3号 stand, so that 28 fill a line. Said in the styles and not as a grid of lines and characters: LibreOffice
 * reads the pitch of that grid wrongly (21 characters a line), Word and WPS show the same either way.
 */
export const CHARACTER_SPACING = CHARACTER_PITCH - 320;

export const CHARACTERS_PER_LINE = 28;
export const LINES_PER_PAGE = 22;

/**
 * 7.5: the dashes of the page number lie 7 mm under the 版心. They stand in the middle of its line (14 pt = 4.9 mm), and Word measures the footer from the
 * edge of the paper to the lower edge of that line.
 */
const footerUnder = (bottom: number): number => mm(bottom - 7 - 4.9 / 2);

const grid = { type: DocumentGridType.LINES, linePitch: LINE_PITCH };

/** 天头 37, 订口 28; 版心 156 × 225 mm. */
export const PORTRAIT = {
  page: {
    size: { orientation: PageOrientation.PORTRAIT, width: mm(210), height: mm(297) },
    margin: { top: mm(37), right: mm(26), bottom: mm(35), left: mm(28), header: mm(15), footer: footerUnder(35) },
  },
  grid,
};

/** The same page turned, for wide tables (8): the head of the table lies toward the binding edge. Leaves 225 × 156 mm. */
export const LANDSCAPE = {
  page: {
    // The library turns the paper itself.
    size: { orientation: PageOrientation.LANDSCAPE, width: mm(210), height: mm(297) },
    margin: { top: mm(28), right: mm(37), bottom: mm(26), left: mm(35), header: mm(15), footer: footerUnder(26) },
  },
  grid,
};
