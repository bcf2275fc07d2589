using System.Diagnostics;
using MotCua.Testing;

namespace MotCua.Designer.Tests;

/// <summary>The island's own tests and its types, run by Node as part of every test run.</summary>
public sealed class ClientTests
{
    private static readonly string Folder = RepositoryRoot.Combine("designer", "MotCua.Designer", "ClientAssets");

    [Fact]
    public async Task Client_ItsTests_Pass()
    {
        var tests = Directory.GetFiles(Path.Combine(Folder, "test"), "*.test.mjs");

        var (exit, output) = await NodeAsync(["--test", .. tests]);

        tests.Should().NotBeEmpty();
        exit.Should().Be(0, output);
    }

    [Fact]
    public async Task Client_ItsTypes_Fit()
    {
        var (exit, output) = await NodeAsync([Path.Combine("node_modules", "typescript", "bin", "tsc"), "--noEmit", "-p", "tsconfig.json"]);

        exit.Should().Be(0, output);
    }

    private static async Task<(int Exit, string Output)> NodeAsync(IEnumerable<string> arguments)
    {
        using var node = Process.Start(new ProcessStartInfo("node", arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = node.StandardOutput.ReadToEndAsync();
        var errors = node.StandardError.ReadToEndAsync();
        await node.WaitForExitAsync();
        return (node.ExitCode, await output + await errors);
    }
}
