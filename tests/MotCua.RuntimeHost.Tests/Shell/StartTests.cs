using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using MotCua.Testing;

namespace MotCua.RuntimeHost.Tests.Shell;

/// <summary>The built program as a process: a start that fails says one line and an exit code, nothing else.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("motcua-start-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("--khong-co", "*--khong-co*")]
    [InlineData("--storage giay", "*giay*sqlite*")]
    [InlineData("--urls", "*--urls*")]
    [InlineData("--urls nha-toi", "*nha-toi*")]
    [InlineData("--clock mai", "*mai*")]
    [InlineData("lam-gi-do", "*lam-gi-do*")]
    public Task Start_WrongArgument_IsSaidInOneLine(string arguments, string line) => FailsWithAsync(line, arguments.Split(' '));

    [Fact]
    public async Task Start_PortInUse_IsSaidInOneLine()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        await FailsWithAsync($"*127.0.0.1:{port}*đang có chương trình khác dùng*", "--urls", $"http://127.0.0.1:{port}");
    }

    [Fact]
    public async Task Start_DataFolderThatCannotBeWritten_IsSaidInOneLine()
    {
        var file = Path.Combine(_folder, "tep");
        await File.WriteAllTextAsync(file, "");

        await FailsWithAsync("*Không ghi được vào thư mục dữ liệu*", "--data", file);
    }

    [Fact]
    public async Task Start_DamagedDatabase_IsSaidInOneLine()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "motcua.db"), new string('x', 8192));

        await FailsWithAsync("*bị hỏng*", "--data", _folder);
    }

    [Fact]
    public async Task Start_NewerDatabase_IsSaidInOneLine()
    {
        await RunAsync("Development", "user", "enable", "khong-co", "--data", _folder);
        await using (var database = new SqliteConnection($"Data Source={Path.Combine(_folder, "motcua.db")};Pooling=False"))
        {
            await database.OpenAsync();
            await using var command = database.CreateCommand();
            command.CommandText = "PRAGMA user_version = 9999";
            await command.ExecuteNonQueryAsync();
        }

        await FailsWithAsync("*mới hơn*", "--data", _folder);
    }

    [Theory]
    [InlineData("--urls http://127.0.0.1:0", "*HTTP không mã hóa*--allow-http*")]
    [InlineData("--allow-http --clock 2026-11-20T10:00:00+07:00", "*--clock*")]
    public async Task Production_RefusesWhatIsOnlyForDevelopment(string arguments, string line)
    {
        var (code, _, error) = await RunAsync("Production", [.. arguments.Split(' '), "--data", _folder]);

        code.Should().NotBe(0);
        OneLine(error).Should().Match(line);
    }

    [Fact]
    public async Task Help_IsGivenInBothLanguages()
    {
        (await RunAsync("Production", "--help")).Output.Should().Contain("Cách dùng").And.Contain("serve").And.Contain("user add");
        (await RunAsync("Production", "--help", "en")).Output.Should().Contain("Usage").And.Contain("serve").And.Contain("user add");
    }

    [Fact]
    public async Task User_AddThenReset_TellsThePasswordOnce()
    {
        var added = await RunAsync(
            "Production", "user", "add", "quantri.moi", "--name", "Trần Thị Quản", "--identity", "038190004299", "--phone", "0912000099", "--roles", "Admin", "--data", _folder);
        var reset = await RunAsync("Production", "user", "reset-password", "quantri.moi", "--data", _folder);
        var disabled = await RunAsync("Production", "user", "disable", "quantri.moi", "--data", _folder);
        var unknown = await RunAsync("Production", "user", "disable", "khong-co", "--data", _folder);

        added.Should().Match<(int Code, string Output, string Error)>(run => run.Code == 0 && run.Output.Contains("Mật khẩu của quantri.moi"));
        reset.Output.Should().Contain("Mật khẩu của quantri.moi");
        disabled.Code.Should().Be(0);
        unknown.Code.Should().Be(1);
        OneLine(unknown.Error).Should().Contain("khong-co");
    }

    private async Task FailsWithAsync(string line, params string[] arguments)
    {
        string[] data = arguments.Contains("--data") ? [] : ["--data", _folder];
        string[] all = arguments is [var verb, ..] && !verb.StartsWith('-') ? arguments : [.. data, .. arguments];
        string[] urls = arguments.Contains("--urls") || all == arguments ? [] : ["--urls", "http://127.0.0.1:0"];

        var (code, output, error) = await RunAsync("Development", [.. urls, .. all]);

        code.Should().Be(1);
        OneLine(error).Should().Match(line);
        (output + error).Should().NotContain("   at ").And.NotContain("Exception");
    }

    private static string OneLine(string error)
    {
        error.TrimEnd('\n').Should().NotBeEmpty().And.NotContain("\n");
        return error.TrimEnd('\n');
    }

    private static Task<(int Code, string Output, string Error)> RunAsync(string environment, params string[] arguments) =>
        HostProcess.RunAsync(
            arguments,
            new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = environment, ["DOTNET_ENVIRONMENT"] = environment },
            TimeSpan.FromMinutes(2));
}
