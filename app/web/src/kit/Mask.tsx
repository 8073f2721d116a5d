/** Bars where personal data stands: no letter of it is in the page. */
export const Mask = ({ said }: { readonly said: string }) => (
  <span className="jn-mask">
    <span className="jn-vh">{said}</span>
  </span>
);
