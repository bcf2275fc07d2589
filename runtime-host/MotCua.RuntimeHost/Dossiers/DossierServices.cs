using MotCua.RuntimeHost.Dossiers.Attachments;
using MotCua.RuntimeHost.Dossiers.Drafts;
using MotCua.RuntimeHost.Dossiers.Forms;
using MotCua.RuntimeHost.Dossiers.History;
using MotCua.RuntimeHost.Dossiers.Links;
using MotCua.RuntimeHost.Dossiers.Running;
using MotCua.RuntimeHost.Shell.Hosting;
using MotCua.RuntimeHost.Workers;
using MotCua.RuntimeHost.Workers.Connectors;
using MotCua.RuntimeHost.Workers.Jobs;
using MotCua.RuntimeHost.Workers.Scripts;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>Registers what dossiers need: commands, reading, files, drafts and the workers.</summary>
public static class DossierServices
{
    public static IServiceCollection AddDossiers(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => KeyFolder.From(configuration, provider.GetService<DataFolder>()?.Root));
        services.AddSingleton<DossierKeys>();
        services.AddSingleton<HistoryStart>();
        services.AddSingleton<HistoryReader>();
        services.AddSingleton<HistoryWriter>();
        services.AddSingleton<SealStore>();
        services.AddSingleton(_ => new SealFiles(configuration["History:SealFolder"]));
        services.AddSingleton(provider => new HistorySealer(
            provider.GetRequiredService<IDocumentStore>(), provider.GetRequiredService<KeyFolder>(), provider.GetRequiredService<SealFiles>(), TimeProvider.System));
        services.AddSingleton<DossierRecords>();
        services.AddSingleton<RecentDossiers>();
        services.AddSingleton<DossierWorld>();
        services.AddSingleton<DossierCodes>();
        services.AddSingleton<Erasure>();
        services.AddSingleton<DossierService>();
        services.AddSingleton<AttachmentService>();
        services.AddSingleton<DraftService>();
        services.AddSingleton<FormGate>();
        services.AddSingleton<StepFiles>();
        services.AddScoped<Actors>();
        services.AddLinks(configuration);

        services.Configure<EmailOptions>(configuration.GetSection("Email"));
        services.AddSingleton<IEmailTransport, SmtpEmailTransport>();
        services.AddSingleton<WorkerBoard>();
        services.AddHealthChecks().AddCheck<WorkerHealth>("workers");
        services.AddOptions<ScriptOptions>().Bind(configuration.GetSection("Scripts")).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<HttpOptions>().Bind(configuration.GetSection("Connectors:Http")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ScriptPool>();
        ConnectorTable.Register(services);
        services.AddSingleton<JobRunner>();
        services.AddSingleton<TimerRunner>();
        services.AddSingleton<OutboxRunner>();
        // Stopped last, after whoever writes events.
        services.AddHostedService<SealWorker>();
        services.AddHostedService<TimerWorker>();
        services.AddHostedService<JobWorker>();
        services.AddHostedService<OutboxWorker>();
        services.AddSingleton<MigrationService>();
        services.AddSingleton<MigrationRunner>();
        services.AddSingleton<VerdictExport>();
        services.AddHostedService<MigrationWorker>();
        services.AddHostedService<HousekeepingWorker>();
        return services;
    }
}
