using ExampleConsumer.Desk;
using ExampleConsumer.Display;
using ExampleConsumer.FollowUp;
using ExampleConsumer.Resolutions;

// A delegate's follow-up of one resolution: who is asked to do what, and what is planned for the Secretary-General.
var resolution = A_RES_72_200.Instance;
var desk = DigitalDevelopmentRequests.Register(new SecretaryGeneralDesk());
var unhandled = desk.FindUnhandled(resolution);

var terminal = Terminal.Open();
terminal.Write(ResolutionHeading.Create(resolution));
terminal.Write(DirectiveTable.Create(Directives.Of(resolution)));
terminal.Write(AssignmentTable.Create(desk.Plan(), unhandled));

// A request that nobody handles fails the run, so that a nightly build notices what a new text asks for.
return unhandled.Count == 0 ? 0 : 1;
