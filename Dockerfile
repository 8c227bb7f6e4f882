# Exeunt in a container. Build: docker build -t exeunt .   Run: docker run --rm -p 8642:8642 -v "$PWD/reports:/reports" exeunt
FROM node:20-slim AS node
FROM maven:3.9-eclipse-temurin-25 AS build
COPY --from=node /usr/local /usr/local
WORKDIR /exeunt
COPY . .
RUN mvn -q -B -DskipTests -pl app -am package

FROM eclipse-temurin:25-jre
RUN useradd --create-home exeunt
COPY --from=build /exeunt/app/target/exeunt /opt/exeunt
USER exeunt
WORKDIR /home/exeunt
EXPOSE 8642
ENTRYPOINT ["java", "-jar", "/opt/exeunt/exeunt.jar"]
CMD ["run", "/reports", "--host", "0.0.0.0"]
