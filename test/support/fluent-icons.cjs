/*
 * Fluent's own parts take their icons from one module that makes all twenty-six thousand; each test file with a page would
 * make them anew, two seconds every time. Here each icon is made when it is asked for, from the module of its own that the
 * package offers as well.
 */
const others = {
  ...require("@fluentui/react-icons/utils"),
  ...require("@fluentui/react-icons/providers"),
};

/** "CheckmarkCircle16Filled" is found in "checkmark-circle". */
function moduleOf(icon) {
  const base = icon.replace(/\d*(Regular|Filled|Color|Light)$/, "");
  return base.replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-").toLowerCase();
}

module.exports = new Proxy(others, {
  get: (found, name) =>
    typeof name !== "string" || name in found || !/^[A-Z].*(Regular|Filled|Color|Light)$/.test(name)
      ? found[name]
      : require(`@fluentui/react-icons/svg/${moduleOf(name)}`)[name],
});
