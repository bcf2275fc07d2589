using Xunit.Abstractions;

namespace MotCua.Browser.Tests.Quality;

/// <summary>One page to judge: which route it shows, its address with parts of <see cref="Site"/> in braces, who looks at it.</summary>
public sealed class PageVisit : IXunitSerializable
{
    public PageVisit()
    {
    }

    internal PageVisit(string route, string address, string? account = null, int status = 200)
    {
        (Route, Address, Account, Status) = (route, address, account, status);
    }

    public string Route { get; private set; } = "";

    public string Address { get; private set; } = "";

    /// <summary>Null: nobody is signed in.</summary>
    public string? Account { get; private set; }

    /// <summary>The status code the page answers with.</summary>
    public int Status { get; private set; }

    /// <summary>Citizens' pages are complete in English.</summary>
    public bool IsForCitizens => Account is null or "nguoidan1" or "nguoidan2";

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(Route), Route);
        info.AddValue(nameof(Address), Address);
        info.AddValue(nameof(Account), Account);
        info.AddValue(nameof(Status), Status);
    }

    public void Deserialize(IXunitSerializationInfo info)
    {
        Route = info.GetValue<string>(nameof(Route));
        Address = info.GetValue<string>(nameof(Address));
        Account = info.GetValue<string?>(nameof(Account));
        Status = info.GetValue<int>(nameof(Status));
    }

    public override string ToString() => $"{Account ?? "nobody"} {Address}";
}
