using MotCua.Testing;

namespace MotCua.RuntimeHost.Tests.Shell;

/// <summary>validate, import and export on the built program.</summary>
public sealed class BundleVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("motcua-verbs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Bundle_ImportedThenExported_IsTheSameVersionAgain()
    {
        var zip = Path.Combine(_folder, "thu-tuc.zip");
        string[] data = ["--data", Path.Combine(_folder, "data")];
        // People and calendars come with the first start; the verb makes no demo accounts.
        await using (await HostProcess.StartAsync(data[1]))
        {
        }

        var exported = await HostProcess.RunAsync(["export", "2.000815", zip, .. data]);
        var imported = await HostProcess.RunAsync(["import", zip, .. data]);

        exported.Should().Match<(int ExitCode, string, string)>(run => run.ExitCode == 0, exported.Error);
        imported.Should().Match<(int ExitCode, string, string)>(run => run.ExitCode == 0, imported.Output + imported.Error);
        imported.Output.Should().Contain("không có gì thay đổi");
    }

    [Fact]
    public async Task Validate_Sample_SaysThatItsScenariosPass()
    {
        var run = await HostProcess.RunAsync(["validate", RepositoryRoot.Combine("samples", "procedures", "2.000815-chung-thuc-ban-sao")]);

        run.ExitCode.Should().Be(0, run.Output + run.Error);
        run.Output.Should().Contain("0 không đạt");
    }

    [Fact]
    public async Task Validate_BundleWithoutProcess_NamesTheFaultAndFails()
    {
        var bundle = Directory.CreateDirectory(Path.Combine(_folder, "hong")).FullName;
        await File.WriteAllTextAsync(Path.Combine(bundle, "procedure.json"), "{");

        var run = await HostProcess.RunAsync(["validate", bundle]);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("procedure.json").And.MatchRegex("MC-[A-Z]+-[0-9]{3}").And.NotContain("Exception");
    }

    [Fact]
    public async Task Validate_NoSuchFile_IsSaidInOneLine()
    {
        var run = await HostProcess.RunAsync(["validate", "khong-co"]);

        run.ExitCode.Should().Be(1);
        run.Error.TrimEnd('\n').Should().Contain("khong-co").And.NotContain("\n");
    }
}
