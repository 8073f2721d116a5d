/** A key of the keyboard. */
export const Kbd = ({ children }: { readonly children: string }) => <kbd className="jn-kbd">{children}</kbd>;
