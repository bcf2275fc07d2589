using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Calendars;
using MotCua.Catalogs.Organisations;
using MotCua.Catalogs.Procedures;
using MotCua.Catalogs.Provinces;
using MotCua.Catalogs.Sectors;
using MotCua.Catalogs.Seeding;
using MotCua.Catalogs.Statuses;
using MotCua.Engine.Kernel.Compilation;

namespace MotCua.Catalogs;

/// <summary>Registers the catalogues.</summary>
public static class CatalogServices
{
    /// <summary>Adds every service as a singleton. The host registers <see cref="Storage.IDocumentStore"/>,
    /// <see cref="Storage.IFileStore"/> and <see cref="TimeProvider"/>; it may register <see cref="AccountOptions"/>.</summary>
    public static IServiceCollection AddCatalogs(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<CompileBundle>(BundleCompiler.Compile);
        services.TryAddSingleton(new AccountOptions());
        services.AddSingleton<AccountService>();
        services.AddSingleton<OrganisationService>();
        services.AddSingleton<CalendarService>();
        services.AddSingleton<SectorService>();
        services.AddSingleton<StatusService>();
        services.AddSingleton<ProvinceService>();
        services.AddSingleton<ProcedureCatalog>();
        services.AddSingleton<ProcedureDrafts>();
        services.AddSingleton<Seeder>();
        return services;
    }
}
