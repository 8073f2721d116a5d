/** 七日内到期: how many days ahead a list of what is due looks. */
export const SOON = 7;
