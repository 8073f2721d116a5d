/** The seal of the house. */
export const Seal = () => (
  <span className="jn-seal" aria-hidden="true">
    <span>践</span>
    <span>诺</span>
  </span>
);
