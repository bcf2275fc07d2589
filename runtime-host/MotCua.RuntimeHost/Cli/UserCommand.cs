using System.Security.Cryptography;
using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Organisations;
using MotCua.RuntimeHost.Shell.Hosting;

namespace MotCua.RuntimeHost.Cli;

/// <summary>user add | enable | disable | reset-password: accounts without the pages, e.g. the first administrator.</summary>
internal static class UserCommand
{
    private const string Usage = "user add <tên đăng nhập> --name <họ tên> --identity <số định danh> --phone <điện thoại> --roles <vai trò,…> "
        + "[--unit <đơn vị> --position <chức vụ>] [--password <mật khẩu>] | user enable|disable <tên> | user reset-password <tên> [--password <mật khẩu>]";

    public static async Task<int> RunAsync(string[] args)
    {
        var arguments = CliArguments.Read(args, Usage, 2, ["name", "identity", "phone", "roles", "unit", "position", "password", .. CliSession.Options]);
        await using var session = await CliSession.OpenAsync(arguments);
        var accounts = session.Get<AccountService>();
        var userName = arguments.Things[1];
        switch (arguments.Things[0])
        {
            case "add":
                return await AddAsync(session, accounts, userName, arguments);
            case "enable":
            case "disable":
                var enable = arguments.Things[0] == "enable";
                await accounts.SetEnabledAsync(await FindAsync(accounts, userName), enable);
                Console.WriteLine(enable ? $"Đã mở tài khoản {userName}." : $"Đã khóa tài khoản {userName}.");
                return 0;
            case "reset-password":
                var password = arguments["password"] ?? NewPassword();
                Succeeded(await accounts.ResetPasswordAsync(await FindAsync(accounts, userName), password));
                SayPassword(userName, password, arguments);
                return 0;
            default:
                throw new StartFailure("Cách dùng: " + Usage);
        }
    }

    private static async Task<int> AddAsync(CliSession session, AccountService accounts, string userName, CliArguments arguments)
    {
        var roles = (arguments["roles"] ?? throw new StartFailure("Cần --roles. Cách dùng: " + Usage)).Split(',', StringSplitOptions.TrimEntries);
        if (roles.FirstOrDefault(role => !Roles.All.Contains(role)) is { } unknown)
        {
            throw new StartFailure($"Không có vai trò {unknown}. Các vai trò: {string.Join(", ", Roles.All)}.");
        }

        var memberships = await MembershipsAsync(session, arguments);
        var password = arguments["password"] ?? NewPassword();
        var account = Succeeded(await accounts.RegisterAsync(new RegisterAccount
        {
            UserName = userName,
            Password = password,
            DisplayName = arguments["name"],
            IdentityNumber = arguments["identity"],
            Phone = arguments["phone"],
        }));
        await accounts.SetRightsAsync(account.Id, roles, memberships);
        Console.WriteLine($"Đã tạo tài khoản {userName} ({string.Join(", ", roles)}).");
        SayPassword(userName, password, arguments);
        return 0;
    }

    private static async Task<IReadOnlyList<Membership>> MembershipsAsync(CliSession session, CliArguments arguments)
    {
        if (arguments["unit"] is not { } unit)
        {
            return [];
        }

        var organisation = await session.Get<OrganisationService>().CurrentAsync();
        if (organisation.Unit(unit) is null)
        {
            throw new StartFailure($"Không có đơn vị {unit}. Các đơn vị: {string.Join(", ", organisation.Units.Select(known => known.Id))}.");
        }

        if (arguments["position"] is { } position && organisation.PositionOf(position) is null)
        {
            throw new StartFailure($"Không có chức vụ {position}. Các chức vụ: {string.Join(", ", organisation.Positions.Select(known => known.Id))}.");
        }

        return [new Membership(unit, arguments["position"], organisation.Date)];
    }

    private static async Task<string> FindAsync(AccountService accounts, string userName) =>
        (await accounts.FindByUserNameAsync(userName))?.Id ?? throw new StartFailure($"Không có tài khoản {userName}.");

    private static Account Succeeded(AccountResult? result) =>
        result?.Account ?? throw new StartFailure(string.Join(" ", result?.Errors.Select(error => error.Text.Vi) ?? ["Không có tài khoản này."]));

    /// <summary>A password nobody chose is shown once, here.</summary>
    private static void SayPassword(string userName, string password, CliArguments arguments)
    {
        if (arguments["password"] is null)
        {
            Console.WriteLine($"Mật khẩu của {userName}: {password}");
        }
    }

    private static string NewPassword() => RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", 16);
}
