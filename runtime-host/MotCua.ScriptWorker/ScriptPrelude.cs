namespace MotCua.ScriptWorker;

/// <summary>
/// What is changed in the language before a script runs: it knows no clock but the domain time it was given, and no
/// chance. A draw by lot in an administrative procedure must be accounted for; it is no matter for a script.
/// </summary>
internal static class ScriptPrelude
{
    /// <summary>What its places are told apart by from the script's.</summary>
    public const string Name = "prelude";

    public const string Source = """
        (function (global, now) {
          var Native = global.Date;
          function Date(y, m, d, h, i, s, ms) {
            if (!(this instanceof Date)) { return new Native(now).toString(); }
            switch (arguments.length) {
              case 0: return new Native(now);
              case 1: return new Native(y instanceof Native ? y.getTime() : y);
              default: return new Native(y, m, d === undefined ? 1 : d, h || 0, i || 0, s || 0, ms || 0);
            }
          }
          Date.prototype = Native.prototype;
          Date.prototype.constructor = Date;
          Date.now = function () { return now; };
          Date.parse = Native.parse;
          Date.UTC = Native.UTC;
          global.Date = Date;
          Math.random = function () { throw new Error('Math.random is not available to scripts'); };
        })
        """;
}
