import { romanised } from './romanised.ts'

/** Forms of one given name, a line each: short forms, and how languages of Europe write it. A short form of several names stands with each. */
const table = `
Abigail Abby Gail
Abraham Abe Ibrahim
Albert Al Bert Alberto
Alexander Alex Alec Sasha Sandy Aleksandr Alexandr Oleksandr Aleksander Alexandre Alessandro Alejandro Olexandr Aliaksandr
Alexandra Alex Sasha Sandra Aleksandra Oleksandra
Alexei Alexey Aleksei Aleksey Oleksiy Oleksii Alexis
Alfred Alf Fred Freddie Alfredo
Amanda Mandy
Anatoly Anatoliy Anatolii Anatoli
Andrew Andy Drew Andrei Andrey Andriy Andrii Andre Andreas Andrzej Andrej Andrea
Angela Angie
Anthony Tony Antony Antonio Anton Antoine
Anna Anne Ann Annie Hanna Hannah Ana Anya
Arkady Arkadiy Arkadii
Arnold Arnie
Arseny Arseniy Arsenii Arsen
Arthur Art Artur Arturo
Barbara Barb Barbie
Benjamin Ben Benny Benji Binyamin
Bernard Bernie Bernardo Bernhard
Bogdan Bohdan
Bradley Brad
Calvin Cal
Catherine Cathy Kate Katie Katherine Kathy Kathryn Katya Ekaterina Yekaterina Kateryna Katarina Caterina Catalina
Charles Charlie Chuck Carl Karl Carlos Carlo
Christina Chris Tina Kristina Christine Khrystyna Cristina
Christopher Chris Kit Topher Cristobal Christoph Christophe
Clifford Cliff
Clinton Clint
Cynthia Cindy
Daniel Dan Danny Danylo Daniil Danila Daniele
David Dave Davey Davyd
Deborah Deb Debbie Debra
Dennis Denis Denys Denny
Dmitry Dmitri Dmitriy Dmytro Dima Dimitri Dmitrii Dzmitry
Donald Don Donnie
Douglas Doug
Edward Ed Eddie Ted Teddy Ned Eduard Eduardo Edouard
Edwin Ed Eddie
Elena Olena Yelena Helen Helena Helene Alena Lena
Elizabeth Liz Lizzie Beth Betty Betsy Eliza Lisa Elisabeth Yelizaveta Elizaveta
Emmanuel Manny Emanuel Manuel Immanuel
Eugene Gene Yevgeny Evgeny Yevgeniy Evgeni Yevhen Yevhenii Eugen Eugenio
Francis Frank Francisco Francesco Franz Francois Pancho Fran
Franklin Frank
Frederick Fred Freddie Friedrich Fredrik Federico Frederic
Fyodor Fedor Fedir Theodor
Gabriel Gabe Gabriele
Gennady Gennadiy Hennadiy Hennadii Gennadi
George Georgy Georgiy Heorhii Heorhiy Jorge Georges Giorgi Giorgio Georg Yuri Yuriy Yury Yurii Iurii Jerzy
Gerald Jerry Gerry Gerhard Gerard
Gerard Gerry Gerhard
Gregory Greg Grigory Hryhoriy Hryhorii Grigori Gregor
Harold Harry Hal
Henry Harry Hank Hal Heinrich Henri Enrique Henrik Enrico
Herbert Herb Bert
Howard Howie
Hugh Hugo
Ignatius Ignacio Ihnat
Igor Ihor
Ilya Illia Illya Ilia Elias
Irene Irina Iryna
Jacob Jake Jack Jakob Yakov Yakiv Jacques Jaime James
James Jim Jimmy Jamie Jaime Jacques Diego Santiago
Janet Jan
Jeffrey Jeff Geoffrey Geoff
Jennifer Jen Jenny
Jerome Jerry
Jessica Jess Jessie
John Jack Johnny Jon Ivan Jean Juan Giovanni Johann Johannes Hans Jan Joao Ioannis Ian Sean Iain Yohannes
Jonathan Jon Johnny
Joseph Joe Joey Jose Josef Giuseppe Josip Yosef Yosyp Iosif
Joshua Josh
Julia Yulia Yuliya Yuliia Julie Giulia
Kenneth Ken Kenny
Kimberly Kim
Konstantin Kostya Kostyantyn Constantine Constantin
Lawrence Larry Laurence Laurent Lorenzo Lars
Leo Lev Leon
Leonard Len Lenny Leonardo
Leonid Leonyd
Leslie Les
Lewis Lew Louis Luis Luigi Ludwig Lou Louie
Lucas Luke Luca Lukas
Ludmila Lyudmila Liudmyla
Madeleine Maddie Madeline
Margaret Maggie Meg Peggy Margarita Marguerite Margo
Mary Maria Mariya Mariia Marie Molly Polly
Mark Marc Marco Marcos Marcus Markus Marko
Martin Marty Marten Martyn
Matthew Matt Matthias Mathieu Matteo Matvei Matviy Mateusz
Maxim Max Maksym Maxym Maksim Maxime
Maxwell Max
Melvin Mel
Michael Mike Mick Mickey Mikhail Mykhailo Mykhaylo Michel Miguel Michele Mihail Mikael Misha Michal Mikheil
Mitchell Mitch
Mohammed Mohammad Muhammad Mohamed Mohamad Muhammed Mehmet Mohd
Natalia Natalya Nataliya Nataliia Natalie Natasha
Nathan Nate Nathaniel
Nicholas Nick Nicky Nico Nikolai Nikolay Mykola Nicolas Nikolaus Niklas Nicola Nikolaos Mikola
Oleg Oleh
Olga Olha Helga
Oliver Ollie Olivier
Oscar Oskar
Patricia Pat Patty Tricia Trish
Patrick Pat Paddy Patricio Padraig
Paul Pavel Pavlo Pablo Paolo Pawel Paulo Pavlos
Pamela Pam
Peter Pete Petro Pyotr Petr Pedro Pierre Pietro Piotr Petros Pieter
Philip Phil Phillip Philippe Felipe Filip Pylyp
Rafael Raphael Rafi Rafal
Randall Randy
Randolph Randy
Raymond Ray Ramon Raimund
Rebecca Becky Becca
Reginald Reg Reggie
Richard Rick Dick Ricky Rich Ricardo Riccardo Richie
Robert Bob Rob Bobby Robbie Roberto Bert
Rodney Rod
Roger Rodger Ruediger
Ronald Ron Ronnie Ronaldo
Roman Romain
Rostislav Rostyslav
Rudolph Rudy Rudolf Rodolfo
Russell Russ
Samuel Sam Sammy
Samantha Sam
Sebastian Seb Sebastien
Sergei Sergey Serhiy Serhii Sergio Serge Sergiy Siarhei
Solomon Sol Suleiman Salman
Sophia Sophie Sofia Sofiya Zofia
Stanislav Stan Stanislaw Stas
Stanley Stan
Stephen Steve Steven Stefan Stephan Stepan Esteban Stefano Etienne Stevie
Susan Sue Susie Suzanne Susanna Suzy
Svetlana Svitlana Sveta
Svyatoslav Sviatoslav
Tatiana Tatyana Tetiana Tetyana Tanya
Theodore Ted Teddy Theo Todor
Theresa Terry Tess Teresa Therese
Thomas Tom Tommy Tomas Tomasz Tommaso Foma
Timothy Tim Timmy Timofey Tymofiy
Vadim Vadym
Valentin Valentyn Valentine
Valery Valeriy Valerii Valeri Valerie
Vasily Vasyl Vasiliy Vasilii Vassily Basil
Victor Viktor Vic Vittorio
Victoria Vicky Viktoria Viktoriya Viktoriia Tori
Vincent Vince Vinny Vincenzo Vicente
Virginia Ginny
Vitaly Vitaliy Vitalii Vitali
Vladimir Volodymyr Vlad Wladimir Vladimer Uladzimir Volodya
Vladislav Vladyslav Vlad Wladyslaw
Vsevolod Seva
Vyacheslav Viacheslav Slava Wieslaw
Walter Walt Wally
William Will Bill Billy Willy Liam Wilhelm Guillermo Guillaume Willem
Yaroslav Jaroslav Jaroslaw
Zachary Zach Zack
Christian Chris Kristian Cristian
Cheryl Sherry
Josephine Jo Josie
Joanna Jo Joanne Joan
Vivian Viv
`

const groups = new Map<string, Set<number>>()
for (const [row, line] of table.trim().split('\n').entries())
  for (const name of line.split(' ')) {
    const key = romanised(name)
    const known = groups.get(key)
    if (known) known.add(row)
    else groups.set(key, new Set([row]))
  }

/** The fewest letters of a name that another may begin with to be the same. */
const fewest = 4

/**
 * Whether two given names may be of one person: 'Dave' and 'David', 'Mykola' and 'Nikolai', an initial and the name, the beginning of
 * the name. Says nothing of the surname.
 */
export function sameGivenName(a: string, b: string): boolean {
  const initial = /^\p{L}\.?$/u
  if (initial.test(a) || initial.test(b)) return romanised(a).charAt(0) === romanised(b).charAt(0)
  const [x, y] = [romanised(a), romanised(b)]
  if (x === y) return true
  const [rows, others] = [groups.get(x), groups.get(y)]
  if (rows && others && [...rows].some((row) => others.has(row))) return true
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  // 'Martina' is no longer form of 'Martin'.
  const rest = long.slice(short.length)
  return (
    short.length >= fewest && long.startsWith(short) && !(rows && others) && !/^(?:a|e|ia|ina|ine|ette)$/u.test(rest)
  )
}
