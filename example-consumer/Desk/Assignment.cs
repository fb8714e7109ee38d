using ExampleConsumer.FollowUp;
using TypedResolutions;

namespace ExampleConsumer.Desk;

/// <summary>What an office plans for a paragraph.</summary>
/// <param name="Paragraph">The paragraph that asks for it.</param>
/// <param name="Task">What is to be done.</param>
/// <param name="Deadline">By when; null where the text sets no time.</param>
internal sealed record Assignment(Paragraph Paragraph, string Task, SessionDeadline? Deadline);
