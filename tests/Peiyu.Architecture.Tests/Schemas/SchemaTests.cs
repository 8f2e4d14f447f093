using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;
using Xunit;

namespace Peiyu.Architecture.Tests.Schemas;

public sealed partial class SchemaTests
{
    private static readonly ConcurrentDictionary<string, Task<JsonSchema>> Known = new();

    public static TheoryData<string> Files => [.. PlanFile.All.Select(file => file.Path)];

    public static TheoryData<string> Schemas =>
        [.. Repository.Files("plans/schema", "*.json").Select(path => Path.GetFileNameWithoutExtension(path))];

    public static TheoryData<string> Mistakes => [.. Faults.All.Select(fault => fault.ToString())];

    [Fact]
    public void Every_sort_of_file_has_a_schema() => Assert.Equal(
        PlanFile.All.SelectMany(file => PlanFile.Parts(file, file.Content)).Select(part => part.Schema).Distinct().Order(StringComparer.Ordinal),
        Schemas.Select(row => row.Data));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_of_a_plan_is_as_its_schema_says(string path)
    {
        var file = new PlanFile(path);

        Assert.Empty(await ErrorsAsync(file, file.Content));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_of_a_plan_names_its_schema_to_the_editor(string path)
    {
        var file = new PlanFile(path);
        var up = string.Concat(Enumerable.Repeat("../", path.Split('/').Length - 2));

        var first = Repository.Read(path).Split('\n')[0];
        Assert.Equal($"# yaml-language-server: $schema={up}schema/{file.Schema}.json", first);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_schema_refuses_a_mistake(string mistake)
    {
        var fault = Faults.All.Single(fault => fault.ToString() == mistake);
        var file = fault.Of;
        var content = file.Content;
        fault.Make(content);

        Assert.NotEmpty(await ErrorsAsync(file, content));
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_schema_is_held_against_mistakes(string schema) =>
        Assert.Contains(Faults.All, fault => fault.Schema == schema);

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_explains_every_key_in_Chinese(string schema)
    {
        var root = JToken.Parse(Repository.Read($"plans/schema/{schema}.json"));
        var keys = root.SelectTokens("$..properties").Where(keys => keys.Parent?.Parent?["type"] is not null)
            .SelectMany(keys => keys.Children<JProperty>());

        Assert.Equal("http://json-schema.org/draft-07/schema#", (string?)root["$schema"]);
        Assert.Matches(Chinese(), (string?)root["description"]);
        Assert.All(keys, key => Assert.Matches(Chinese(), (string?)key.Value["description"]));
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_takes_no_key_that_it_does_not_know(string schema) => Assert.All(
        JToken.Parse(Repository.Read($"plans/schema/{schema}.json")).SelectTokens("$..[?(@.type == 'object')]"),
        item => Assert.True(item["additionalProperties"] is JObject or JValue { Value: false }, item.Path));

    private static async Task<IReadOnlyList<ValidationError>> ErrorsAsync(PlanFile file, JToken content)
    {
        var errors = new List<ValidationError>();
        foreach (var (schema, part) in PlanFile.Parts(file, content))
        {
            errors.AddRange((await Known.GetOrAdd(schema, ReadAsync)).Validate(part));
        }

        return errors;
    }

    private static Task<JsonSchema> ReadAsync(string schema) =>
        JsonSchema.FromJsonAsync(Repository.Read($"plans/schema/{schema}.json"));

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
