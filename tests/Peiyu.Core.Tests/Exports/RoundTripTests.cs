using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Interchange;
using Peiyu.Core.Register;
using Peiyu.Plans.Evaluation;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Exports;

public sealed class RoundTripTests
{
    private static readonly DateOnly AsOf = new(2023, 12, 31);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task What_is_exported_gives_the_same_answers_in_an_empty_register(Database database)
    {
        await using var first = await CoreFixture.CreateAsync(database);
        await first.ImportAsync(Repository.Sample("medium"));
        var path = Workbooks.Workbook([.. await first.Exporter.SheetsAsync(Ct)]);

        await using var second = await CoreFixture.CreateAsync(database);
        var report = await second.ImportAsync(path);

        Assert.Empty(report.Refused);
        Assert.Equal(await AnswerAsync(first), await AnswerAsync(second));
    }

    [Fact]
    public async Task Both_databases_give_the_answers_of_the_files_themselves()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Repository.Sample("medium"));
        using var source = TableSource.Open(Repository.Sample("medium"));
        var read = Plans.Intake.TableIntake.Read(GuanxianPlan.Instance, source.Sheets);
        var expected = PlanEvaluator.Evaluate(GuanxianPlan.Instance, read.ToPopulation(GuanxianPlan.Instance), AsOf);

        Assert.Equal(Json(expected), await AnswerAsync(core));
    }

    [Fact]
    public async Task A_folder_of_csv_files_is_given_back_too()
    {
        await using var first = await CoreFixture.CreateAsync(Database.Sqlite);
        await first.ImportAsync(Repository.Sample("small"));
        var folder = Path.Combine(Directory.CreateTempSubdirectory("peiyu-data-").FullName, "导出");
        await first.Exporter.WriteFolderAsync(folder, Ct);

        await using var second = await CoreFixture.CreateAsync(Database.Sqlite);
        await second.ImportAsync(folder);

        Assert.Equal(await AnswerAsync(first), await AnswerAsync(second));
    }

    private static async Task<string> AnswerAsync(CoreFixture core)
    {
        var plan = core.Get<PlanSource>().Plan;
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        return Json(PlanEvaluator.Evaluate(plan, (await RegisterReader.ReadAsync(db, plan, Ct)).ToPopulation(plan), AsOf));
    }

    private static string Json(Answer answer)
    {
        var output = new MemoryStream();
        AnswerJson.Write(output, answer, [], all: true);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
