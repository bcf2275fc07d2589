global using MotCua.Engine.Kernel;
global using MotCua.Engine.Kernel.Commands;
global using MotCua.Engine.Kernel.Events;
global using MotCua.Engine.Kernel.State;
