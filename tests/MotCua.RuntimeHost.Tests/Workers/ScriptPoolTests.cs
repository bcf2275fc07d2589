using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MotCua.RuntimeHost.Workers.Scripts;
using MotCua.ScriptWorker.Protocol;

namespace MotCua.RuntimeHost.Tests.Workers;

/// <summary>What scripts can and cannot do, in the real worker process.</summary>
public sealed class ScriptPoolTests(ScriptPoolTests.Workers workers) : IClassFixture<ScriptPoolTests.Workers>
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 8, 0, 0, TimeSpan.FromHours(7));
    private readonly ScriptPool pool = workers.Pool;

    [Fact]
    public async Task Script_WithVariables_ReturnsItsResultAsJson()
    {
        var result = await ResultAsync("""
            var phi = data.soTrang * 2000 * data.soBan;
            return { phi: phi, nhan: 'Hồ sơ ' + dossier.code, ngay: now, nam: new Date().getFullYear(), gio: new Date().getHours(), ro: undefined };
            """, """{"data":{"soTrang":5,"soBan":2},"dossier":{"code":"H1"}}""");

        result.Should().Be("""{"phi":20000,"nhan":"Hồ sơ H1","ngay":"2026-11-20T08:00:00+07:00","nam":2026,"gio":8}""");
    }

    [Theory]
    [InlineData("while (true) {}", ScriptCauses.Statements)]
    [InlineData("for (;;);", ScriptCauses.Statements)]
    [InlineData("try { while (true) {} } finally { while (true) {} }", ScriptCauses.Statements)]
    [InlineData("var s = 'x'; while (true) { s += s; }", ScriptCauses.Memory)]
    [InlineData("var a = []; while (true) { a.push(new Array(100).join('abcdefgh' + a.length)); }", ScriptCauses.Memory)]
    [InlineData("function f() { return f(); } return f();", ScriptCauses.Recursion)]
    [InlineData("/^(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'); return {};", ScriptCauses.Timeout)]
    [InlineData("var s = 'x'; for (var i = 0; i < 20; i++) { s += s; } return { s: s };", ScriptCauses.Result)]
    [InlineData("return { f: function () {} };", ScriptCauses.Result)]
    [InlineData("return function () {};", ScriptCauses.Result)]
    [InlineData("var a = {}; a.a = { b: a }; return a;", ScriptCauses.Result)]
    [InlineData("return { x: 0 / 0 };", ScriptCauses.Result)]
    [InlineData("return { x: new Date(NaN) };", ScriptCauses.Result)]
    [InlineData("return 5;", ScriptCauses.Result)]
    [InlineData("return [1];", ScriptCauses.Result)]
    [InlineData("return { a: new Array(4000000000) };", ScriptCauses.Result)]
    [InlineData("var a = {}, b = a; for (var i = 0; i < 500; i++) { b.c = {}; b = b.c; } return a;", ScriptCauses.Result)]
    [InlineData("return { r: Math.random() };", ScriptCauses.Error)]
    [InlineData("throw new Error('x');", ScriptCauses.Error)]
    [InlineData("throw 'x';", ScriptCauses.Error)]
    [InlineData("return JSON.parse('[');", ScriptCauses.Error)] // a fault of the data, not of the script's text
    [InlineData("return data.khong.co;", ScriptCauses.Error)]
    [InlineData("importNamespace('System.IO'); return {};", ScriptCauses.Error)]
    [InlineData("return { t: System.IO.File.ReadAllText('/etc/passwd') };", ScriptCauses.Error)]
    [InlineData("require('fs'); return {};", ScriptCauses.Error)]
    public async Task Script_ThatMisbehaves_FailsByNameAndTheNextOneRuns(string script, string cause)
    {
        (await RunAsync(script)).Failure!.Cause.Should().Be(cause);

        (await ResultAsync("return { vui: true };")).Should().Be("""{"vui":true}""");
    }

    [Theory]
    [InlineData("var mk = function mk() { return function () { var h = mk(); return h(); }; }; return mk()();")] // a new function each time
    [InlineData("var o = {}; Object.defineProperty(o, 'x', { get: function () { return this.x; } }); return { x: o.x };")]
    [InlineData("return JSON.parse(new Array(200000).join('['));")]
    public async Task Script_ThatRecursesPastTheEngine_EndsItsProcessOnly(string script)
    {
        var failure = (await RunAsync(script)).Failure!;

        failure.Cause.Should().BeOneOf(ScriptCauses.Ended, ScriptCauses.Recursion, ScriptCauses.Error, ScriptCauses.Memory, ScriptCauses.Timeout);
        (await ResultAsync("return { vui: true };")).Should().Be("""{"vui":true}""");
    }

    [Theory]
    [InlineData("var a = 1;\n\n  var b = ;", 3, 11)]
    [InlineData("return {", null, null)]
    [InlineData("}(), function () {", null, null)]
    [InlineData("})(); (function () {", null, null)]
    [InlineData("const f = x => x;", 1, null)]
    public async Task Script_ThatIsNoEcmaScript51_IsASyntaxErrorWithItsPlace(string script, int? line, int? column)
    {
        var failure = (await RunAsync(script)).Failure!;

        failure.Cause.Should().Be(ScriptCauses.Syntax);
        if (line is not null)
        {
            failure.Line.Should().Be(line);
        }

        if (column is not null)
        {
            failure.Column.Should().Be(column);
        }
    }

    [Fact]
    public async Task Script_ThrowingABpmnError_GivesItsCode()
    {
        var failure = (await RunAsync("\nif (data.soTrang > 3) { throw { bpmnError: 'QUA_DAI', message: 'Quá số trang' }; }", """{"data":{"soTrang":5}}""")).Failure!;

        failure.Should().BeEquivalentTo(new { Cause = ScriptCauses.BpmnError, ErrorCode = "QUA_DAI", Message = "Quá số trang", Line = 2 });
    }

    [Fact]
    public async Task Script_LookingForTheProgramAroundIt_FindsNothing()
    {
        (await ResultAsync("""
            function seen(value) { return typeof value; }
            var g = (function () { return this; })();
            var made = ''.constructor.constructor('return typeof System + typeof importNamespace')();
            return { a: seen(g.System), b: seen(g.importNamespace), c: seen(data.GetType), d: seen(now.GetType), e: made, f: seen(g.process), g: seen(g.XMLHttpRequest), h: seen(Date.GetType) };
            """, """{"data":{}}""")).Should().Be("""{"a":"undefined","b":"undefined","c":"undefined","d":"undefined","e":"undefinedundefined","f":"undefined","g":"undefined","h":"undefined"}""");
    }

    [Fact]
    public async Task Script_ChangingTheLanguage_LeavesTheNextOneAlone()
    {
        await RunAsync("Object.prototype.x = 1; Array.prototype.map = null; JSON = null; dauVet = 5; Math.abs = function () { return 7; }; return {};");

        (await ResultAsync("return { x: typeof ({}).x, m: typeof [].map, j: typeof JSON, d: typeof dauVet, a: Math.abs(-1) };"))
            .Should().Be("""{"x":"undefined","m":"function","j":"object","d":"undefined","a":1}""");
    }

    [Fact]
    public async Task Script_HoldingUpItsProcess_IsKilledWithIt()
    {
        // The engine looks at its clock between statements; joining half a billion elements is one.
        await using var strict = Pool(new ScriptOptions { TimeoutMs = 300, KillAfterMs = 700 });
        var began = Stopwatch.GetTimestamp();

        var failure = (await strict.RunAsync("j", "var s = 'ab'; var a = new Array(500000000); return { n: a.join('').length };", [], Now, default)).Failure!;

        failure.Cause.Should().BeOneOf(ScriptCauses.Timeout, ScriptCauses.Memory);
        Stopwatch.GetElapsedTime(began).Should().BeLessThan(TimeSpan.FromSeconds(40));
        (await strict.RunAsync("k", "return {};", [], Now, default)).Failure.Should().BeNull();
    }

    [Fact]
    public async Task Process_IsKeptAndReplacedWhenItIsGone()
    {
        await ResultAsync("return {};");
        var first = pool.IdleProcesses.Single();
        await ResultAsync("return {};");
        pool.IdleProcesses.Should().Equal(first);

        using (var process = Process.GetProcessById(first))
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        await ResultAsync("return {};");
        pool.IdleProcesses.Single().Should().NotBe(first);
    }

    [Fact]
    public async Task Process_KilledWhileItRuns_IsAFailureThatCanBeTriedAgain()
    {
        await using var patient = Pool(new ScriptOptions { TimeoutMs = 60_000, Statements = int.MaxValue });
        await patient.RunAsync("warm", "return {};", [], Now, default);
        var id = patient.IdleProcesses.Single();

        var running = patient.RunAsync("j", "while (true) {}", [], Now, default);
        using (var process = Process.GetProcessById(id))
        {
            process.Kill();
        }

        (await running).Failure!.Cause.Should().Be(ScriptCauses.Ended);
        (await patient.RunAsync("k", "return {};", [], Now, default)).Failure.Should().BeNull();
    }

    [Fact]
    public async Task Process_KnowsNothingOfTheProgramsEnvironment()
    {
        await ResultAsync("return {};");
        var environment = await File.ReadAllTextAsync($"/proc/{pool.IdleProcesses.Single()}/environ");

        environment.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('=')[0])
            .Should().BeEquivalentTo("DOTNET_GCHeapHardLimit", "DOTNET_EnableDiagnostics");
    }

    /// <summary>One worker process for all tests: so each also proves that the ones before left it as it was. Time is ample
    /// and statements are few, so that a busy machine does not change which limit is met first.</summary>
    public sealed class Workers : IAsyncLifetime
    {
        public ScriptPool Pool { get; } = ScriptPoolTests.Pool(new ScriptOptions { Statements = 200_000, TimeoutMs = 15_000, KillAfterMs = 5_000 });

        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync() => await Pool.DisposeAsync();
    }

    private static ScriptPool Pool(ScriptOptions options) => new(Options.Create(options), NullLogger<ScriptPool>.Instance);

    private Task<ScriptReply> RunAsync(string script, string variables = "{}")
        => pool.RunAsync("job", script, JsonNode.Parse(variables)!.AsObject(), Now, default);

    private async Task<string> ResultAsync(string script, string variables = "{}")
    {
        var reply = await RunAsync(script, variables);
        reply.Failure.Should().BeNull();
        return reply.Result!.ToJsonString(new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
