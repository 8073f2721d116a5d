// Runs in any browser, so it is written in the JavaScript of 2009: says in a sentence that the browser is too old, where it is.
(function () {
  var css = window.CSS && CSS.supports;
  var ok =
    "noModule" in document.createElement("script") &&
    typeof structuredClone === "function" &&
    typeof Array.prototype.at === "function" &&
    typeof Object.hasOwn === "function" &&
    css &&
    CSS.supports("inset", "0") &&
    CSS.supports("content-visibility", "auto");
  if (ok) return;
  document.getElementById("old-browser").removeAttribute("hidden");
  document.getElementById("old-browser").style.cssText = "max-width:32em;margin:4em auto;padding:0 1em;font:16px/28px sans-serif";
  document.getElementById("root").style.display = "none";
})();
